internal import CLibXML2

/// Gathers what the parser reports.
final class HTMLCollector {
    private let isWanted: (HTMLElement) -> Bool
    private(set) var elements: [HTMLElement] = []
    private var isInside = false

    init(isWanted: @escaping (HTMLElement) -> Bool) {
        self.isWanted = isWanted
    }

    static func of(_ context: UnsafeMutableRawPointer?) -> HTMLCollector? {
        unsafe context.map { unsafe Unmanaged<HTMLCollector>.fromOpaque($0).takeUnretainedValue() }
    }

    func start(name: UnsafePointer<xmlChar>?, attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?) {
        guard let name = unsafe name else { return }
        let element = unsafe HTMLElement(name: String(cString: name), attributes: Self.pairs(attributes))
        isInside = isWanted(element)
        if isInside { elements.append(element) }
    }

    func end() { isInside = false }

    func text(_ text: UnsafePointer<xmlChar>?, count: Int32) {
        guard isInside, let last = elements.indices.last else { return }
        unsafe elements[last].rawText.append(contentsOf: UnsafeBufferPointer(start: text, count: Int(count)))
    }

    /// Names and values in turn, ended by a null; a value is missing where an attribute has none.
    private static func pairs(_ list: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?) -> [String: String] {
        var pairs: [String: String] = [:]
        guard var next = unsafe list else { return pairs }
        while let name = unsafe next.pointee {
            unsafe pairs[String(cString: name)] = next[1].map { unsafe String(cString: $0) } ?? ""
            unsafe next += 2
        }
        return pairs
    }
}
