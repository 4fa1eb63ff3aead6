internal import DeckleCore
internal import DeckleSystem
internal import DeckleText

/// The links of a book from question to question.
///
/// Into which files a chapter is cut is known when it is laid out. So pages with such links wait on disk until all are,
/// and memory does not grow with them.
final class EPUBLinks {
    /// Whether a link was met since that was asked last.
    private var isMet = false
    private var waiting: Database?
    private var insertion: Statement?

    /// Whether any page is kept.
    var areHeld: Bool { waiting != nil }

    /// The address of a question as if it stood on the page of the link; ``release(places:_:)`` mends it.
    func address(of question: QuestionAnchors) -> String {
        isMet = true
        return "#" + question.question
    }

    /// Whether any link was met in what was rendered since the last call.
    func takeMet() -> Bool {
        defer { isMet = false }
        return isMet
    }

    /// Keeps a page until all places are known.
    ///
    /// - Parameter scratch: makes a file to keep it in.
    /// - Throws: ``Failure`` with `sqlite.failed`
    func hold(_ file: String, _ document: [UInt8], scratch: () throws -> String) throws {
        if insertion == nil {
            let database = try Database(path: scratch(), for: .scratch)
            try database.execute("CREATE TABLE pages (file TEXT, document BLOB); BEGIN")
            insertion = try database.prepare("INSERT INTO pages VALUES (?, ?)")
            waiting = database
        }
        try insertion?.run(.text(file), .blob(document))
    }

    /// Hands out the pages that were held, with their links mended.
    ///
    /// - Parameter place: the file of a question, such as `ch01.xhtml`, by its name.
    /// - Throws: ``Failure`` with `sqlite.failed`, and what `place` and `take` throw
    func release(
        place: (String) throws -> String?,
        _ take: (_ file: String, _ document: [UInt8]) throws -> Void
    ) throws {
        guard let rows = try waiting?.prepare("SELECT file, document FROM pages ORDER BY rowid") else { return }
        while try rows.step() {
            let file = rows.text(0)
            try take(file, try Self.mended(rows.blob(1), of: EPUBArchive.name(ofPage: file), place: place))
        }
    }

    private static let opening = Array("href=\"#q-".utf8)

    private static func mended(
        _ document: [UInt8],
        of file: String,
        place: (String) throws -> String?
    ) rethrows -> [UInt8] {
        var mended: [UInt8] = [], rest = document[...]
        while let link = rest.range(of: opening) {
            let sign = link.upperBound - 3
            let name = rest[(sign + 1)...].prefix { $0 != UInt8(ascii: "\"") }
            mended += rest[..<sign]
            if let place = try place(String(decoding: name, as: UTF8.self)), place != file {
                mended += Array(place.utf8)
            }
            rest = rest[sign...]
            mended.append(rest.removeFirst())
        }
        return mended + rest
    }
}
