import DeckleFuzz
import DeckleTestSupport
import Foundation
import Testing

/// Whatever bytes come in: a read or a failure with its place, sound markup and tables, in bounded time, no trap.
@Suite struct FuzzTests {
    /// The kept inputs of a target, in the order of their names.
    private static func seeds(of target: FuzzTarget) throws -> [[UInt8]] {
        let folder = PackageRoot.file("Tests/Fuzz/Seeds/\(target.rawValue)")
        return try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
            .sorted { $0.lastPathComponent < $1.lastPathComponent }
            .map { Array(try Data(contentsOf: $0)) }
    }

    @Test(arguments: FuzzTarget.allCases)
    func keptInputsAreTaken(target: FuzzTarget) throws {
        for seed in try Self.seeds(of: target) { #expect(target.complaints(about: seed) == []) }
    }

    @Test(arguments: FuzzTarget.allCases)
    func changedInputsAreTaken(target: FuzzTarget) throws {
        let seeds = try Self.seeds(of: target)
        var random = SeededRandom(seed: UInt64.random(in: 0...UInt64.max))
        for round in 0..<1500 {
            var bytes = random.pick(seeds)
            for _ in 0...random.int(0...5) { Self.change(&bytes, with: random.pick(seeds), &random) }
            let complaints = target.complaints(about: bytes)
            #expect(complaints == [], "seed \(random.seed), round \(round): \(bytes)")
        }
    }

    /// Changes, removes, doubles or exchanges a stretch of the bytes.
    private static func change(_ bytes: inout [UInt8], with other: [UInt8], _ random: inout SeededRandom) {
        guard !bytes.isEmpty else { return bytes = other }
        let start = random.int(0...(bytes.count - 1))
        let stretch = start..<min(bytes.count, start + random.int(1...12))
        switch random.int(0...4) {
        case 0: bytes[start] = UInt8(random.int(0...255))
        case 1: bytes.removeSubrange(stretch)
        case 2:
            bytes.insert(contentsOf: Array(repeating: bytes[stretch], count: random.int(1...40)).joined(), at: start)
        case 3:
            let from = random.int(0...(other.count - 1))
            bytes.replaceSubrange(stretch, with: other[from..<min(other.count, from + random.int(1...40))])
        default: bytes.removeSubrange(start...)
        }
    }
}
