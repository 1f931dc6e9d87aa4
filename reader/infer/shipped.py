"""Which model ships with this program, known without loading what runs it."""

# The name of its folder in resources/models, and what stands for it in an analysis.
MODEL = "attribution-v3"
