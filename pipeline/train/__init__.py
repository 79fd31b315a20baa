"""From gold labels to the models in ``models/``: convert, train, evaluate, write the card.

``models/project.yml`` declares the steps; each is a module here that runs with
``python -m pipeline.train.<step>``.
"""
