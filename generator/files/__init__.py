"""The only disk access: read the sources, keep the cache, publish the site."""
