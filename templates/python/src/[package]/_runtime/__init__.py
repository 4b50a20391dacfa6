"""What every client of this package is built on: models, HTTP, pages, errors."""
