/// A page of a run, such as an index, that begins empty.
protocol EPUBRunPage {
    init()
    /// The number of the page in its run, from 2; nil for the first.
    var continued: Int? { get set }
}

/// The page under way of a run of pages, each small enough for every reading system.
struct EPUBRun<Page: EPUBRunPage> {
    var page = Page()
    /// The name of the files, without number and extension.
    let file: String
    private let sizeLimit: Int
    private var size = 0
    /// The number of the page under way, from 1.
    private var number = 1

    init(_ file: String, sizeLimit: Int = EPUBChapter.sizeLimit) {
        self.file = file
        self.sizeLimit = sizeLimit
    }

    /// Whether nothing is on the page under way.
    var isEmpty: Bool { size == 0 }

    /// The name of the page's file, without extension; numbers are there from the second on.
    var name: String { number == 1 ? file : "\(file)-\(number)" }

    /// Counts what was put on the page.
    ///
    /// - Parameter texts: in bytes, without the markup around them.
    /// - Returns: whether the page is full.
    mutating func grow(by texts: Int) -> Bool {
        size += texts + 200
        return size > sizeLimit
    }

    /// Goes on to the next page.
    mutating func turn() {
        number += 1
        page = Page()
        page.continued = number
        size = 0
    }
}
