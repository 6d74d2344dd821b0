# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
# A thin layer over packaging/dev.py, which does the same without make (Windows, macOS).
#   make run                          start the program
#   make run ARGS="--lang bn"         … with arguments
#   make test PYTHON=python3.13       … with another Python

PYTHON ?= python3
ARGS ?=

COMMANDS = run test lint bench package wheel translations fonts lock clean

.PHONY: help $(COMMANDS)

help:
	@"$(PYTHON)" packaging/dev.py || true

$(COMMANDS):
	@"$(PYTHON)" packaging/dev.py $@ $(ARGS)
