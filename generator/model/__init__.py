"""The catalogue's data as frozen pydantic models: English names in code, Danish keys in YAML."""
