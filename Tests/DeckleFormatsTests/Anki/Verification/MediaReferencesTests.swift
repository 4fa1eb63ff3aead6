import Testing

@testable import DeckleFormats

@Suite struct MediaReferencesTests {
    @Test(arguments: [
        (#"<img src="a.png" alt="x"><IMG alt='y' src='b.png'>"#, ["a.png", "b.png"]),
        (#"<img src=c.png><audio src="d.mp3"></audio> [sound:e&amp;f.mp3]"#, ["c.png", "d.mp3", "e&f.mp3"]),
        (#"<object data="g.svg"></object><a href="h.png">x</a>"#, ["g.svg"]),
        (#"<img src="https://example.org/i.png"><img src="data:image/png;base64,AA">"#, []),
        (#"&lt;img src="j.png"&gt; <span>[</span>sound:k.mp3] [sound:l.mp3"#, []),
        ("<img", []),
    ])
    func names(_ html: String, _ names: [String]) {
        #expect(MediaReferences.names(in: Array(html.utf8)) == names)
    }
}
