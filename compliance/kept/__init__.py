"""What was worked out before, kept on the disk so that the next run starts at once; never what was submitted, nor what was said of it."""
