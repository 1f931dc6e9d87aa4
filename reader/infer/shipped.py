"""Which models ship: the names of their folders under ``resources/models``. Nothing here loads one."""

ATTRIBUTION = "attribution-v4"
ROLES = "roles-v1"
SENTENCES = "sentences-v2"
JUDGE = "judge-v2"
