"""Family names of two words: which surnames make one together.

Facts of general knowledge: frequent surnames of Spanish-speaking countries, where a person has two,
and well-known families of the English-speaking world whose name is of two words.
"""

from __future__ import annotations

from pipeline.languages.schema.phrases import phrases

SPANISH_SURNAMES = phrases("""
    abascal, acosta, acuña, aguilar, aguirre, alarcón, alfonsín, allende, alonso, álvarez, alvarado,
    amador, andrade, arango, arias, arroyo, ávila, aylwin, aznar, bachelet, barrios, benítez,
    bermúdez, betancourt, blanco, bolaños, borges, bravo, bukele, bustamante, cabello, cabrera,
    calderón, calvo, camacho, campos, cano, cárdenas, cardona, carrillo, carvajal, casado,
    castañeda, castaño, castillo, castro, cerezo, cervantes, chávez, colón, contreras, córdoba,
    correa, cortés, cortázar, cruz, cuéllar, delgado, díaz, domínguez, duarte, durán, duque,
    echeverría, escobar, espinosa, espinoza, esteban, estrada, fernández, ferrer, figueroa, flores,
    fox, franco, frei, fuentes, fujimori, galán, gallegos, gamboa, garcía, garzón, gaviria, giménez,
    gil, gómez, gonzález, gonzalez, gortari, guerra, guerrero, guevara, guaidó, gutiérrez, guzmán,
    haya, henríquez, heredia, hernández, herrera, hidalgo, ibáñez, iglesias, insulza, irigoyen,
    jara, jiménez, juárez, lacalle, lasso, león, llosa, lópez, lopez, lorca, lorenzo, lozano, lugo,
    luna, machado, macri, madero, maduro, maldonado, marín, márquez, martín, martínez, martinez,
    mas, matos, medina, mejía, méndez, mendoza, menem, menéndez, mesa, milei, miranda, molina,
    montenegro, montero, montoya, mora, morales, moreno, moya, mujica, muñoz, navarro, neruda,
    nieto, noriega, novoa, núñez, nuñez, obrador, ochoa, ordaz, ordóñez, orozco, ortega, ortiz,
    ortíz, osorio, pacheco, padilla, palacio, paniagua, pardo, paredes, parra, pastor, pastrana,
    paz, peña, peñalosa, peralta, pérez, perez, petro, piñera, pinochet, polanco, ponce, portillo,
    posada, prieto, puigdemont, pujol, quesada, quintana, quispe, rajoy, ramírez, ramos, rangel,
    reyes, riquelme, rincón, ríos, rivas, rivera, robles, roca, rodríguez, rodriguez, rojas, román,
    romero, rosales, rosas, rousseff, rubio, ruiz, salazar, salinas, sanabria, sánchez, sanchez,
    sandoval, santana, santiago, santos, sanz, serrano, silva, solís, sosa, soto, suárez, toledo,
    torres, trujillo, uribe, urrutia, valdés, valdez, valencia, valenzuela, valle, vallejo, vargas,
    vásquez, vázquez, vega, velasco, velásquez, vélez, vera, vicente, vidal, videla, villa,
    villanueva, villegas, villarreal, zambrano, zamora, zapata, zapatero, zavala, zedillo, zelaya
""")
"""Surnames of which two in a row are a father's and a mother's."""

DOUBLE_SURNAMES = phrases("""
    baron cohen, bonham carter, bowes lyon, bulwer lytton, burne jones, conan doyle, duncan smith,
    fox talbot, giscard d'estaing, gore booth, heathcoat amory, lane fox, lloyd george, lloyd
    webber, mackenzie king, mendès france, parker bowles, pitt rivers, rees mogg, rhys davies, rhys
    jones, sackville west, scott thomas, spencer churchill, vaughan williams, waller bridge, wyndham
    lewis
""")
"""Well-known family names of two words without a hyphen."""

SOUTHERN_CHINESE_FAMILIES = phrases("""
    lim, tan, goh, ng, ong, teo, chua, koh, toh, yeo, heng, chan, wong, lee, chok, khaw, loh, low,
    sim, leong, cheong, chiam, gan, kwek, quek, tay, thio, yong, chow, lau, leung, cheung, kwok,
    tsang, tung
""")
"""Family names of Singapore and Hong Kong, in front of given names of two syllables."""
