"""What both faces share: the service that opens and analyses, and the view models."""
