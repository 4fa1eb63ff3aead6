import DeckleFormats
import DeckleTestSupport
import Foundation
import Testing

/// What is done to a run from outside never costs a file and leaves nothing behind.
@Suite struct FaultTests {
    /// A folder with a hub in it and an `out` folder of old outputs; gone after the test.
    private final class Scene {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("deckle-fault-\(UUID().uuidString)")
        private let deck = "text-in-software"
        private var out: URL { folder.appendingPathComponent("out") }

        init() throws {
            try FileManager.default.createDirectory(at: out, withIntermediateDirectories: true)
            try FileManager.default.copyItem(at: Sample.folder, to: folder.appendingPathComponent("sample"))
            for name in names { try Data("old".utf8).write(to: out.appendingPathComponent(name)) }
        }

        deinit { try? FileManager.default.removeItem(at: folder) }

        var names: [String] {
            Formats.exporters.map(\.format).filter(\.isDefault).map { "\(deck).\($0.fileExtension)" }.sorted()
        }

        func run(_ script: String) throws -> Command.Outcome {
            try Command(
                "/bin/bash",
                ["-c", "deckle() { \"$DECKLE\" \"$@\"; }; " + script],
                folder: folder.path,
                environment: ["DECKLE": BuiltBinary.path(), "NO_COLOR": "1", "LC_ALL": "C.UTF-8"]
            ).run(seconds: 60)
        }

        /// The files in `out`, hidden ones too.
        func files() throws -> [String] { try FileManager.default.contentsOfDirectory(atPath: out.path).sorted() }

        func isUntouched() throws -> Bool {
            try files() == names
                && names.allSatisfy { try Data(contentsOf: out.appendingPathComponent($0)) == Data("old".utf8) }
        }
    }

    /// A pipe that is never closed keeps the program reading until it is stopped.
    @Test(arguments: ["INT", "TERM", "HUP"])
    func aSignalEndsWith130(signal: String) throws {
        let scene = try Scene()
        let outcome = try scene.run(
            """
            mkfifo pipe; exec 3<>pipe
            "$DECKLE" export pipe -o out/ & sleep 0.5; kill -\(signal) $!; wait $!
            """
        )
        #expect(outcome.status == 130)
        #expect(try scene.isUntouched())
    }

    /// The limit stops the larger outputs and lets the smaller ones pass.
    @Test func aFileSizeLimitLeavesOldFilesWhole() throws {
        let scene = try Scene()
        let outcome = try scene.run("ulimit -f 8; deckle export sample/_payload.json --to csv,html -o out/")
        #expect(outcome.status == 1)
        #expect(
            outcome.output.contains("error[output.unwritable]: cannot write out/text-in-software.csv: File too large")
        )
        #expect(try scene.isUntouched())
    }

    @Test func aFullDeviceIsOneError() throws {
        let scene = try Scene()
        let outcome = try scene.run("deckle export sample/_payload.json --to csv -o - -q > /dev/full")
        #expect(outcome.status == 1)
        #expect(
            outcome.output.hasPrefix(
                "error[output.unwritable]: cannot write standard output: No space left on device\n"
            )
        )
    }

    @Test func aPipeIsWrittenToAndNotReplaced() throws {
        let scene = try Scene()
        let outcome = try scene.run(
            "mkfifo pipe; cat pipe > copy.csv & deckle export sample/_payload.json --to csv -o pipe -q; wait; test -p pipe"
        )
        #expect(outcome.status == 0)
        let copy = try Data(contentsOf: scene.folder.appendingPathComponent("copy.csv"))
        #expect(copy.starts(with: Data("id,topic".utf8)))
    }

    @Test func aReaderThatHasHadEnoughIsNoError() throws {
        let scene = try Scene()
        let outcome = try scene.run(
            "set -o pipefail; deckle export sample/_payload.json --to html -o - -q | head -c 15"
        )
        #expect(outcome.status == 0)
        #expect(outcome.output == "<!DOCTYPE html>")
    }

    @Test func closedStreamsGetNoPartOfAnOutput() throws {
        let scene = try Scene()
        let outcome = try scene.run("deckle export sample/_payload.json --to csv -o new/ <&- >&- 2>&-; ls -A new")
        #expect(outcome.output == "text-in-software.csv\n")
        let table = try Data(contentsOf: scene.folder.appendingPathComponent("new/text-in-software.csv"))
        #expect(table.starts(with: Data("id,topic".utf8)))
    }

    @Test func runsOntoTheSameFilesLeaveWholeOnes() throws {
        let scene = try Scene()
        let export = "deckle export sample/_payload.json --to csv,html -q"
        let outcome = try scene.run(
            """
            for run in 1 2 3 4; do \(export) -o out/ & done; wait
            \(export) -o one/; cmp one/text-in-software.csv out/text-in-software.csv \
            && cmp one/text-in-software.html out/text-in-software.html
            """
        )
        #expect(outcome.status == 0, "\(outcome.output)")
        #expect(try scene.files() == scene.names)
    }

    @Test func aFolderThatVanishedIsAnError() throws {
        let scene = try Scene()
        let outcome = try scene.run(
            "hub=$PWD/sample/_payload.json; mkdir gone; cd gone; rmdir ../gone; deckle export \"$hub\" --to csv"
        )
        #expect(outcome.status == 1)
        #expect(outcome.output.contains("error[output.unwritable]: cannot write text-in-software.csv"))
    }

    /// A terminal is never steered by a name.
    @Test func namesAreShownWithoutControls() throws {
        let scene = try Scene()
        let outcome = try scene.run(
            """
            name=$'a b\\n\\e[31mred.json'; cp sample/_payload.json "$name"
            deckle export "$name" --to csv -o $'ou t\\n\\e[31m.csv' && deckle export $'no\\n\\e[31m.json'
            """
        )
        #expect(outcome.status == 1)
        #expect(!outcome.output.contains("\u{1B}"))
        #expect(outcome.output.contains("  ou t\\u{a}\\u{1b}[31m.csv"))
    }

    @Test func aNameThatIsNotUTF8IsExplained() throws {
        let scene = try Scene()
        let outcome = try scene.run(
            "cp sample/_payload.json $'caf\\xe9.json'; deckle export $'caf\\xe9.json'; deckle export - -q < $'caf\\xe9.json'"
        )
        #expect(outcome.status == 0)
        #expect(outcome.output.contains("hint: the name is not UTF-8"))
    }

    /// Nothing is asked of a network: there is none.
    @Test(.enabled(if: Judge.isInCI || FaultTests.canTakeNetworkAway, "unshare -rn is not there or refused"))
    func noNetworkIsNeeded() throws {
        let scene = try Scene()
        let outcome = try scene.run("unshare -rn \"$DECKLE\" export sample/_payload.json -o new/ -q; ls new")
        #expect(outcome.output.split(separator: "\n").map(String.init) == scene.names)
    }

    private static var canTakeNetworkAway: Bool {
        guard let unshare = Command.find("unshare") else { return false }
        return (try? Command(unshare, ["-rn", "true"]).run(seconds: 10))?.status == 0
    }
}
