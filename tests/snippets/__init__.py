"""Packages of features that the Assistants API lacks: what their pages show runs, and so do their tests."""
