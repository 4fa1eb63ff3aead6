internal import DeckleSystem

extension BookDocument {
    /// More is not looked at of what stands before the first element, in bytes.
    private static let longestProlog = 2048

    /// - Throws: ``XMLFault`` where it is not well-formed.
    init(path: String, _ bytes: [UInt8], item: BookItem? = nil) throws(XMLFault) {
        var builder = NodeBuilder()
        try XMLScanner.scan(bytes) { builder.add($0) }
        self.path = path
        size = bytes.count
        nodes = builder.nodes
        prolog = Array(bytes.prefix(Self.longestProlog))
        hasCarriageReturns = bytes.contains(UInt8(ascii: "\r"))
        self.item = item
    }

    /// Puts together what the parser reports.
    private struct NodeBuilder {
        var nodes: [Node] = []
        private var open: [Int] = []

        mutating func add(_ event: XMLEvent) {
            switch event {
            case .start(let element):
                nodes.append(Node(element: element, parent: open.last, end: nodes.count + 1))
                open.append(nodes.count - 1)
            case .end:
                if let index = open.popLast() { nodes[index].end = nodes.count }
            case .text(let text):
                if let index = open.last { nodes[index].text += text }
            case .instruction: break
            }
        }
    }
}
