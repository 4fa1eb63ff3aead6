import Foundation

/// A page on disk for as long as a test needs it.
final class TemporaryPage {
    let path: String

    init(text: String) throws {
        path = NSTemporaryDirectory() + "deckle-\(UUID().uuidString).html"
        try Data(text.utf8).write(to: URL(filePath: path))
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }
}
