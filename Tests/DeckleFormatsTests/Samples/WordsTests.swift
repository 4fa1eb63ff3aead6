import DeckleTestSupport
import Testing

@Suite struct WordsTests {
    @Test func markdownWithoutItsMarks() {
        let words = Words(
            markdown: """
                See [the *notes*](https://example.org/x "Title"), `a_b` and H<sub>2</sub>O &amp; {{c1::two::hint}}.[^1]

                ```swift [main.swift] {1}
                let x = 1  
                ```

                [^1]: Foot
                """
        )
        #expect(
            words.words == [
                "See", "the", "notes", "Title", "a", "b", "and", "H2O", "two", "main", "swift", "Foot",
            ]
        )
        #expect(words.codeLines == ["let x = 1"])
    }

    @Test func htmlWithoutItsTags() {
        let words = Words(
            html: """
                <style>p { color: red }</style><p class="x">un<span>believ</span>able &amp; caf&#233;</p><p>two</p>
                <pre><code><span class="k-kw">let</span> x &lt; 1
                  y</code></pre><img src="a.png" alt="a map"/>
                """
        )
        #expect(words.words == ["unbelievable", "café", "two", "a", "map"])
        #expect(words.codeLines == ["let x < 1", "  y"])
    }

    @Test func missingCountsRepetitions() {
        let source = Words(text: "one two two")
        #expect(source.missingWords(in: Words(text: "two one")) == ["two"])
        #expect(source.missingWords(in: Words(text: "two, one (two) three")) == [])
    }
}
