import Deckle
import DeckleTestSupport
import Foundation
import Testing

/// The content folder of a site, and the payload and the page that the site makes of it, are one deck.
@Suite struct ContentFolderTests {
    private static let formats = ["apkg", "epub", "csv", "html"]

    private func outputs(of source: Source, _ formats: [String]) throws -> [String: [UInt8]] {
        var log: [Diagnostic] = []
        var deck = try #require(try source.manuscripts(log: &log).first)
        deck.deck.published = Timestamp(seconds: 1_780_000_000)
        var outputs: [String: [UInt8]] = [:]
        for format in formats {
            let output = MemoryOutput()
            try deck.export(as: format, to: output, log: &log)
            outputs[format] = output.bytes
        }
        #expect(log.filter { $0.severity == .error } == [])
        return outputs
    }

    private func expectSame(_ payload: String, _ files: [String: String], _ formats: [String]) throws {
        let folder = try outputs(of: Source(folder: "hub", tree: MemoryTree(files)), formats)
        let page = "<!DOCTYPE html><script type=\"application/json\" id=\"__NUXT_DATA__\">\(payload)</script>"
        for (name, text) in [("hub.json", payload), ("hub.html", page)] {
            let other = try outputs(of: Source(name: name, bytes: SourceBytes(text.utf8)), formats)
            for (format, bytes) in folder { #expect(other[format] == bytes, "\(name), \(format)") }
        }
    }

    @Test(arguments: [1, 2, 3] as [UInt64])
    func aHubIsOneDeckInAnyForm(seed: UInt64) throws {
        let hub = HubMaker(seed: seed).hub()
        try expectSame(hub.payload(), hub.contentFolder(), Self.formats)
    }

    @Test func theSampleIsOneDeckInAnyForm() throws {
        let folder = Sample.folder.appendingPathComponent("content")
        let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
            .filter { $0.hasSuffix(".md") || $0.hasSuffix(".yml") }
        let files = try paths.map {
            ($0, String(decoding: try Data(contentsOf: folder.appendingPathComponent($0)), as: UTF8.self))
        }
        let payload = String(decoding: try Data(contentsOf: Sample.payloadFile), as: UTF8.self)
        // In its payload the last answers of pages do not end in a line break, which the table keeps.
        try expectSame(payload, Dictionary(uniqueKeysWithValues: files), Self.formats.filter { $0 != "csv" })
    }
}
