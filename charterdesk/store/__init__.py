"""The workspace file: engine, journal, migrations, integrity."""
