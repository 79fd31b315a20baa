"""From mentions to entities: the same records with full names and ids."""
