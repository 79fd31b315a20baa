"""Commands that are more than a few lines, one module each; ``pipeline.cli`` gathers them.

As there, nothing heavy is imported before a command runs.
"""
