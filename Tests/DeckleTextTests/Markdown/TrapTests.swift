import DeckleCore
import DeckleTestSupport
import Testing

@testable import DeckleText

/// What the specification reads in another way than its author is said; what its author must have meant is not.
@Suite struct TrapTests {
    private func log(_ markdown: String) -> [Diagnostic] {
        var log: [Diagnostic] = []
        _ = MarkdownReader().passage(markdown, place: Place(file: "a.md"), log: &log)
        return log
    }

    /// The codes with the pieces of the source that are marked.
    private func traps(_ markdown: String) -> [String] {
        log(markdown).map { diagnostic in
            let marked = diagnostic.place?.excerpt.map { $0.text.unicodeScalars.dropFirst($0.start).prefix($0.length) }
            return "\(diagnostic.code) \(marked.map { String($0) } ?? "")"
        }
    }

    @Test(arguments: [
        ("**船在，**她", "，**她"), ("一，\n二**港口（小）**很远", "）**很"), ("*斜体（括弧）*の例", "）*の"),
        ("他说**“真”**。", "说**“"), ("**重要 `code`，**后", "，**后"), ("**\"배\"**는", "\"**는"),
        ("__注意：__请", "：__请"), ("***船，***她", "，***她"), ("> - **船，**她", "，**她"), ("| a |\n|---|\n| **船，**她 |", "，**她"),
    ])
    func emphasisThatStaysText(markdown: String, mark: String) {
        #expect(traps(markdown) == ["markdown.open-emphasis \(mark)"])
    }

    @Test(arguments: [
        "**船在**，她", "\\*\\*船，\\*\\*她", "苹果*、梨*", "商品*1和商品*2，", "用 *.js 和 *.ts。", "（*注）和（*注二）", "f(*args，**kw)",
        "`**船，**她`", "```\n**船，**她\n```", "a **(b)**c", "变量_名_字", "5 * 3（船）* 2", "2*3", "**船", "<b>船，</b>她",
    ])
    func emphasisThatIsMeant(markdown: String) {
        #expect(traps(markdown) == [])
    }

    @Test(arguments: [
        ("见 https://example.com/docs（中文说明）了解更多。", "https://example.com/docs（"),
        ("見る：https://example.com/a。次の文。", "https://example.com/a。"),
        ("www.example.com/文，船", "www.example.com/文，"), ("https://example.com/a—b", "https://example.com/a—"),
    ])
    func addressesThatSwallowASentence(markdown: String, marked: String) {
        #expect(traps(markdown) == ["markdown.long-address \(marked)"])
    }

    @Test(arguments: [
        "见 <https://example.com/docs>（中文说明）", "<https://example.com/（船）>", "[船（小）](https://example.com/docs)",
        "https://ja.wikipedia.org/wiki/船", "https://example.com/a, b", "`https://example.com/a。次`",
    ])
    func addressesThatAreMeant(markdown: String) {
        #expect(traps(markdown) == [])
    }

    @Test(arguments: [
        ("서울은 18~25도, 부산은 30~35도.", "8~2"), ("上午9~11点，下午2~4点。", "9~1"), ("A~Z and a~z", "A~Z"),
        ("월~금, 토~일", "월~금"), ("H~2~O", "H~2"),
    ])
    func rangesThatAreStruckOut(markdown: String, marked: String) {
        #expect(traps(markdown) == ["markdown.struck-range \(marked)"])
    }

    @Test(arguments: [
        "18\\~25도, 30\\~35도", "a ~struck~ word", "a~~b~~c", "18~25도", "18 ~ 25, 30 ~ 35", "`1~2, 3~4`", "~/a and ~/b",
    ])
    func tildesThatAreMeant(markdown: String) {
        #expect(traps(markdown) == [])
    }

    @Test(arguments: [
        ("It costs $5 (or 5$) today.", "$5 (or 5$"), ("Set $PATH:$HOME now", "$PATH:$"), ("US$和HK$", "$和HK$"),
        ("A$AP and B$X", "$AP and B$"),
    ])
    func moneyThatBecomesAFormula(markdown: String, marked: String) {
        #expect(traps(markdown) == ["markdown.doubtful-formula \(marked)"])
    }

    @Test(arguments: [
        "costs $5 and $10", "the $n$th and $k$NN and n$^{th}$", "$x = y$ and $a + b$", "$\\text{a or b}$",
        "$ab$ and $sin x$.",
        "`$a or b$`", "```\n$PATH:$HOME\n```", "costs \\$5 (or 5\\$)", "$$\nload or sum\n$$", "$v_{load} or 3$",
    ])
    func dollarsThatAreMeant(markdown: String) {
        #expect(traps(markdown) == [])
    }

    @Test(arguments: [("[$]x[/$]", "[$]"), ("a [$$]x[/$$] b", "[$$]"), ("the mark [$] alone", "[$]")])
    func marksOfAnki(markdown: String, marked: String) {
        #expect(traps(markdown) == ["markdown.latex-marks \(marked)"])
    }

    @Test func marksOfAnkiInCodeAreMeant() { #expect(traps("`[$]x[/$]` and [$x]") == []) }

    @Test(arguments: [
        ("![a [b](https://e.org/x) c](d.png)", "https://e.org/x"), ("![a ![b](c.png)](d.png)", "c.png"),
    ])
    func linksInDescriptions(markdown: String, marked: String) {
        #expect(traps(markdown) == ["markdown.link-in-description \(marked)"])
    }

    @Test func titlesOfLinksInDescriptionsAreNamed() {
        let messages = log("![a ![b](c.png \"d\")](e.png)").map(\.message)
        #expect(messages == ["c.png \"d\" stands in the description of a picture, so only its text stays"])
    }

    @Test func linksAroundPicturesAreMeant() { #expect(traps("[![a](b.png) c](https://e.org) ![d](e.png)") == []) }

    @Test func placesAreExact() {
        let diagnostic = log("one\n\ntwo **船，**她").first
        #expect(diagnostic?.place?.line == 3)
        #expect(diagnostic?.place?.column == 8)
        #expect(diagnostic?.severity == .warning)
    }
}
