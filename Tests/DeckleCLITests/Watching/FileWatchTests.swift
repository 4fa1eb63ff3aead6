import Foundation
import Testing

@testable import DeckleCLI

@Suite struct FileWatchTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func changes(_ watch: inout FileWatch) -> [String] {
        watch.waitForChange().map { URL(fileURLWithPath: $0).lastPathComponent }
    }

    @Test func whatChangesComesOrGoesIsNamed() throws {
        try folder.write("1", to: "a.md")
        try folder.write("1", to: "b.md")
        var watch = FileWatch([folder.path])
        try folder.write("2", to: "a.md")
        #expect(changes(&watch) == ["a.md"])
        watch.start()
        try FileManager.default.removeItem(atPath: folder.path("b.md"))
        try folder.write("1", to: "c.md")
        #expect(changes(&watch) == ["b.md", "c.md"])
    }

    @Test func whatTheProgramWritesItselfIsNoChange() throws {
        try folder.write("1", to: "deck.md")
        var watch = FileWatch([folder.path])
        watch.leaveOut([folder.path("out.csv")])
        try folder.write("1", to: "out.csv")
        try folder.write("1", to: ".hidden")
        try folder.write("2", to: "deck.md")
        #expect(changes(&watch) == ["deck.md"])
    }

    @Test func aFileThatIsReadLaterIsKnownAsItIsThen() throws {
        try folder.write("1", to: "deck.md")
        try folder.write("1", to: "picture.svg")
        var watch = FileWatch([folder.path("deck.md")])
        watch.add([folder.path("picture.svg")])
        try folder.write("2", to: "picture.svg")
        #expect(changes(&watch) == ["picture.svg"])
    }

    @Test func aChangeEndsTheWait() async throws {
        try folder.write("1", to: "deck.md")
        let watch = FileWatch([folder.path("deck.md")])
        async let seen = Self.change(watch)
        try await Task.sleep(for: .milliseconds(100))
        try folder.write("2", to: "deck.md")
        #expect(await seen == 1)
    }

    /// How much has changed; waited for in a thread of its own, as the tests share the others.
    private static func change(_ watch: FileWatch) async -> Int {
        await withCheckedContinuation { seen in
            Thread.detachNewThread {
                var watch = watch
                seen.resume(returning: watch.waitForChange().count)
            }
        }
    }
}
