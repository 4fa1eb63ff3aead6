extension Language {
    /// Requests and responses of HTTP/1.1, with JSON bodies.
    static let http = Language(
        Mode("start", wordBytes: .argument, numbers: .none, names: plain, punctuation: "", rules: messageStart),
        Mode(
            "line",
            wordBytes: .argument,
            numbers: .wholeWords,
            names: plain,
            punctuation: "",
            rules: [
                .mark(version, .builtin), .mark("\n\n", .plain, next: "body"), .mark("\n", .plain, next: "headers"),
            ]
        ),
        Mode(
            "headers",
            wordBytes: .argument,
            numbers: .none,
            names: plain,
            keys: Mode.Keys(separators: ":", leading: true, blankAfter: true),
            punctuation: ":",
            rules: [.mark("\n\n", .plain, next: "body")]
        ),
        Mode(
            "body",
            words: json.start.wordClasses,
            names: json.start.names,
            keys: json.start.keys,
            rules: messageStart + json.start.rules
        )
    )

    private static let plain = Mode.Names(calls: [], capitalsAreTypes: false)
    private static let version = "HTTP/1.1"

    /// A method, or the version of a status line, begins a message.
    private static let messageStart =
        [Rule.mark(version, .builtin, at: .firstColumn, next: "line")]
        + ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "CONNECT", "TRACE"].map {
            .mark($0 + " ", .keyword, at: .firstColumn, next: "line")
        }
}
