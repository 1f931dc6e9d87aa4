"""Which models ship: the names of their folders under ``resources/models``. Nothing here loads one."""

ATTRIBUTION = "attribution-v3"
ROLES = "roles-v1"
SENTENCES = "sentences-v1"
