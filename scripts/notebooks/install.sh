#!/usr/bin/env bash
# Installs what the notebooks run on into examples/notebooks/: the kernels, and Yaqut as it is packed, which is what a user gets.
set -euo pipefail
mkdir -p build
tarball=$(npm pack --silent --pack-destination build)
cd examples/notebooks
npm ci --silent --ignore-scripts
npm install --silent --ignore-scripts --no-save "../../build/$tarball"
