import DeckleTestSupport
import Testing

@Suite struct TranscriptTests {
    @Test func everyTranscriptIsTrue() throws {
        let binary = try BuiltBinary.path()
        for transcript in try Transcript.all() {
            let failures = try transcript.failures(binary: binary)
            #expect(failures.isEmpty, "\(failures.joined(separator: "\n\n"))")
        }
    }

    @Test func commandsOutputAndStatusAreCompared() throws {
        let text = """
            ```console
            $ printf 'one\\ntwo 12 kB\\nthree\\nfour\\n'; exit 3
            one
            two … kB
            …
            four
            [exit 3]
            $ echo no
            yes
            ```
            """
        let failures = try Transcript(name: "x.md", text: text).failures(binary: "/bin/false")
        #expect(failures == ["x.md:8: $ echo no\nno\n[exit 0]"])
    }
}
