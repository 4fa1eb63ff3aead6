import DeckleCore
import DeckleText
import Foundation

/// A way to read a payload, ours or Foundation's.
enum ReadingWay: String, CaseIterable {
    case serialization = "JSONSerialization"
    case decoder = "JSONDecoder"
    case index = "payload and index"
    case textsOnce = "payload and index, every text once"
    case textsFourTimes = "payload and index, every text four times"

    /// Whether others are measured by it.
    var isPeer: Bool { self == .serialization || self == .decoder }

    /// Reads the same bytes, held as the way needs them, and gives a number that tells of all that was read.
    func read(_ data: Data, _ bytes: SourceBytes) throws -> Int {
        switch self {
        case .serialization: (try JSONSerialization.jsonObject(with: data) as? [Any])?.count ?? 0
        case .decoder: try JSONDecoder().decode([PlainSlot].self, from: data).count
        case .index: try DevalueDocument(parsing: bytes).count
        case .textsOnce: try texts(in: bytes, times: 1)
        case .textsFourTimes: try texts(in: bytes, times: 4)
        }
    }

    private func texts(in bytes: SourceBytes, times: Int) throws -> Int {
        let document = try DevalueDocument(parsing: bytes)
        var size = 0
        for number in 0..<document.count where !document.isContainer(DevalueReference(number)) {
            guard case .text(let range) = try document.node(at: DevalueReference(number)) else { continue }
            for _ in 0..<times { size += document.text(range).utf8.count }
        }
        return size
    }
}
