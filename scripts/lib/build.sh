# Builds products as they are handed out; sourced by the scripts beside it.

# Swift's own libraries go into the program, which then runs where no Swift is and starts in half the instructions;
# macOS has them in the system.
build_release() {
    local product options=(--configuration release)
    [ "$(uname)" = Darwin ] || options+=(--static-swift-stdlib)
    for product in "$@"; do swift build "${options[@]}" --product "$product" >&2; done
}
