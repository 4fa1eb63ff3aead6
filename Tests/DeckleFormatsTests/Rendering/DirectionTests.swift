import DeckleCore
import Testing

@testable import DeckleFormats

@Suite struct DirectionTests {
    private func html(_ blocks: [Block], in direction: Direction) throws -> String {
        try HTMLRenderer(dialect: Dialect(), headingBase: 3, idPrefix: "q", direction: direction) { $0.name }
            .render(blocks).text
    }

    @Test func textOfTheOtherDirectionSaysSo() throws {
        let blocks: [Block] = [
            .paragraph([.strong([.text("Why?")])]), .paragraph([.text("لماذا؟")]), .paragraph([.text("1!")]),
        ]
        #expect(
            try html(blocks, in: .rightToLeft)
                == "<p dir=\"ltr\"><strong>Why?</strong></p>\n<p>لماذا؟</p>\n<p>1!</p>"
        )
        #expect(
            try html(blocks, in: .leftToRight)
                == "<p><strong>Why?</strong></p>\n<p dir=\"rtl\">لماذا؟</p>\n<p>1!</p>"
        )
        #expect(
            try html([.heading(level: 2, content: [.text("דבש!")])], in: .leftToRight) == "<h3 dir=\"rtl\">דבש!</h3>"
        )
    }

    @Test func mixedTextKeepsTheDirectionAroundIt() throws {
        let mixed = Block.paragraph([.text("HTTP هو")])
        #expect(try html([mixed], in: .rightToLeft) == "<p>HTTP هو</p>")
        #expect(try html([mixed], in: .leftToRight) == "<p>HTTP هو</p>")
    }

    @Test func textBesideOtherTextIsIsolated() throws {
        let table = Table(alignments: [], head: [], rows: [[[.text("value!")], [.text("قيمة!")]]])
        #expect(
            try html([.table(table)], in: .rightToLeft).contains(#"<td><bdi dir="ltr">value!</bdi></td><td>قيمة!</td>"#)
        )
        let list = List(items: [ListItem(isDone: true, content: [.paragraph([.text("done.")])])])
        #expect(try html([.list(list)], in: .rightToLeft).contains(#"☑ <bdi dir="ltr">done.</bdi>"#))
        let renderer = HTMLRenderer(dialect: Dialect(), headingBase: 3, idPrefix: "", direction: .rightToLeft) {
            $0.name
        }
        #expect(try renderer.render([.text("Why?")]).text == #"<bdi dir="ltr">Why?</bdi>"#)
    }

    @Test func signsStayWithTheirWord() throws {
        let question = Block.paragraph([.text("كيف نكتب C++ هنا؟")])
        #expect(try html([question], in: .rightToLeft) == "<p>كيف نكتب <bdi>C++</bdi> هنا؟</p>")
        #expect(try html([question], in: .leftToRight) == "<p>كيف نكتب C++ هنا؟</p>")
    }

    @Test func aLanguageIsReadInItsDirection() throws {
        func piece(_ language: String, _ text: String) -> [Inline] {
            [.localized(Locale(language: language), content: [.text(text)])]
        }
        let arabic = piece("ar", "نعم."), english = piece("en", "Yes.")
        #expect(
            try html([.paragraph(arabic + english)], in: .leftToRight)
                == #"<p><span lang="ar" dir="rtl">نعم.</span><span lang="en">Yes.</span></p>"#
        )
        let hebrew = Block.localized(Locale(language: "he"), content: [.paragraph(arabic + english)])
        let turned = #"<p><span lang="ar">نعم.</span><span lang="en" dir="ltr">Yes.</span></p>"#
        #expect(try html([hebrew], in: .leftToRight) == #"<div lang="he" dir="rtl">\#(turned)</div>"#)
        #expect(try html([hebrew], in: .rightToLeft) == #"<div lang="he">\#(turned)</div>"#)
        let latin = #"<p><span lang="ar-Latn">naam</span></p>"#
        #expect(try html([.paragraph(piece("ar-Latn", "naam"))], in: .leftToRight) == latin)
    }

    @Test func aPieceInAnotherDirectionIsTheMeasureOfWhatIsInIt() throws {
        let inner = Block.localized(
            Locale(direction: .rightToLeft),
            content: [.paragraph([.text("لا!")]), .paragraph([.text("No!")])]
        )
        #expect(
            try html([inner, .paragraph([.text("No!")])], in: .leftToRight)
                == "<div dir=\"rtl\"><p>لا!</p>\n<p dir=\"ltr\">No!</p></div>\n<p>No!</p>"
        )
    }
}
