"""Text to PDF: fonts, shaping, bidi, line breaking, pages, tables. Knows no charter."""
