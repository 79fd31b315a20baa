"""Frequent given names in the English-speaking world (from general knowledge)."""

from __future__ import annotations

from pipeline.languages.schema.phrases import phrases

GIVEN_NAMES = phrases("""
    aaron, abigail, adam, adrian, alan, albert, alex, alexander, alexandra, alexis, alfred,
    alice, alison, allison, amanda, amber, amelia, amy, andrea, andrew, andy, angela, ann, anna,
    anne, annie, anthony, antonio, arthur, ashley, audrey, austin, barbara, barry, beatrice, ben,
    benjamin, bernard, bernie, beth, betty, beverly, bill, billy, bob, bobby, boris, brad,
    bradley, brandon, brenda, brett, brian, bruce, bryan, calvin, cameron, carl, carla, carlos,
    carol, caroline, carolyn, catherine, cathy, charles, charlie, charlotte, cheryl, chloe,
    chris, christian, christina, christine, christopher, chuck, cindy, claire, clara, clarence,
    claude, cody, colin, connie, craig, curtis, cynthia, daisy, dale, dan, daniel, danielle,
    danny, darren, dave, david, deborah, debra, denise, dennis, derek, diana, diane, dick,
    dominic, don, donald, donna, dorothy, doug, douglas, duncan, dylan, eddie, edgar, edith,
    edmund, edward, edwin, eileen, elaine, eleanor, elizabeth, ella, ellen, emily, emma, eric,
    erica, erin, ernest, ethan, eugene, eva, evan, evelyn, felix, fiona, florence, frances,
    francis, frank, franklin, fred, frederick, gabriel, gareth, gary, gavin, gemma, gene,
    geoffrey, george, gerald, gilbert, gina, glen, glenn, gloria, gordon, grace, graham, greg,
    gregory, hannah, harold, harriet, harry, harvey, hazel, heather, hector, helen, henry,
    herbert, holly, howard, hugh, hugo, ian, irene, isaac, isabel, isabella, ivan, jack, jackie,
    jacob, jacqueline, jake, james, jamie, jane, janet, janice, jason, jean, jeff, jeffrey,
    jennifer, jenny, jeremy, jerry, jesse, jessica, jill, jim, jimmy, joan, joanna, joanne, joe,
    joel, john, johnny, jonathan, jose, joseph, josephine, joshua, joyce, juan, judith, judy,
    julia, julian, julie, justin, karen, karl, kate, katherine, kathleen, kathryn, kathy, katie,
    keith, kelly, ken, kenneth, kevin, kim, kyle, larry, laura, lauren, laurence, lawrence, leah,
    lee, leo, leon, leonard, leslie, lewis, liam, linda, lisa, liz, logan, lois, louis, louise,
    lucas, lucy, luis, luke, lynn, madison, malcolm, marcus, margaret, maria, marie, marilyn,
    mario, marion, mark, martha, martin, marvin, mary, mason, matt, matthew, maurice, max, megan,
    melissa, michael, michelle, miguel, mike, mildred, mitch, mohammed, molly, monica, nancy,
    natalie, natasha, nathan, nathaniel, neil, nelson, nicholas, nick, nicola, nicole, nigel,
    noah, noel, nora, norman, oliver, olivia, oscar, pamela, patricia, patrick, patty, paul,
    paula, pauline, pete, peter, phil, philip, phillip, phyllis, rachel, ralph, ray, raymond,
    rebecca, reginald, rex, ricardo, richard, rick, ricky, rita, rob, robert, roberto, robin,
    rodney, roger, ron, ronald, rory, rose, ross, roy, ruby, russell, ruth, ryan, sally, sam,
    samantha, samuel, sandra, sara, sarah, scott, sean, sebastian, shane, shannon, sharon, shaun,
    sheila, shirley, sidney, simon, sophia, sophie, stacey, stan, stanley, stella, stephanie,
    stephen, steve, steven, stuart, sue, susan, suzanne, sylvia, ted, terence, teresa, terry,
    theodore, theresa, thomas, tim, timothy, tina, todd, tom, tommy, toni, tony, tracy, trevor,
    tyler, valerie, vanessa, vera, vernon, veronica, victor, victoria, vincent, virginia, vivian,
    walter, wanda, warren, wayne, wendy, wesley, will, william, willie, winston, zachary, zoe
""")
"""What a single name may be, and which middle names belong to the given name."""

WOMEN = phrases("""
    abigail, alexandra, alexis, alice, alison, allison, amanda, amber, amelia, amy, angela, ann,
    anna, anne, annie, audrey, barbara, beatrice, beth, betty, beverly, brenda, carla, carol,
    caroline, carolyn, catherine, cathy, charlotte, cheryl, chloe, christina, christine, cindy,
    claire, clara, connie, cynthia, daisy, danielle, deborah, debra, denise, diana, diane,
    donna, dorothy, edith, eileen, elaine, eleanor, elizabeth, ella, ellen, emily, emma, erica,
    erin, eva, fiona, florence, frances, gemma, gina, gloria, grace, hannah, harriet, hazel,
    heather, helen, holly, irene, isabel, isabella, jacqueline, jane, janet, janice, jennifer,
    jenny, jessica, jill, joan, joanna, joanne, josephine, joyce, judith, judy, julia, julie,
    karen, kate, katherine, kathleen, kathryn, kathy, katie, laura, lauren, leah, linda, lisa,
    liz, lois, louise, lucy, madison, margaret, maria, marie, marilyn, martha, mary, megan,
    melissa, michelle, mildred, molly, monica, nancy, natalie, natasha, nicola, nicole, nora,
    olivia, pamela, patricia, patty, paula, pauline, phyllis, rachel, rebecca, rita, rose, ruby,
    ruth, sally, samantha, sandra, sara, sarah, sharon, sheila, shirley, sophia, sophie, stella,
    stephanie, sue, susan, suzanne, sylvia, teresa, theresa, tina, toni, valerie, vanessa, vera,
    veronica, victoria, virginia, wanda, wendy, zoe
""")
"""Those of women, nearly always."""

EITHER = phrases("""
    alex, andrea, ashley, casey, chris, claude, dale, evelyn, francis, gabriel, gene, jackie,
    jamie, jean, jesse, jo, joel, jordan, jose, kelly, kim, lee, leslie, lynn, marion, max,
    morgan, noel, pat, robin, sam, shannon, sidney, stacey, taylor, terry, tracy, vivian, willie
""")
"""Those of women and men; all others are of men, nearly always."""
