import DeckleCore
import Testing

@testable import DeckleFormats

@Suite struct ReadmeTitleTests {
    @Test(arguments: [
        ("12. What?", "What?"), ("12) What?", "What?"), ("12、What?", "What?"), ("3.2 What?", "What?"),
        ("Q. What?", "What?"), ("Q7: What?", "What?"), ("Q 3.2 What?", "What?"), ("Question 3: What?", "What?"),
        ("Question #4 - What?", "What?"), ("Q&A", "Q&A"), ("Q1 2024", "Q1 2024"), ("Q1 What?", "What?"),
        ("Quality?", "Quality?"), ("3D what?", "3D what?"),
        ("<a name=x></a>1. What?", "What?"), ("[[⬆]](#toc) What?", "What?"), ("What? ##", "What?"),
        ("What? ***", "What?"), ("What is C#", "What is C#"), ("**Q:** What?", "What?"), ("**3)** What?", "What?"),
        ("**Q1. What?**", "What?"), ("What?</code>", "What?"), ("<code>x</code>", "<code>x</code>"),
    ])
    func marksAreNoPartOfTheWords(source: String, words: String) {
        #expect(ReadmeTitle(Array(source.utf8)[...]).markdown == words)
    }

    @Test(arguments: [
        ("What is `a_b`?", "What is a_b?"), ("[What](https://e.org) is *it*?", "What is it?"),
        ("Is <b>a</b> < b?", "Is a < b?"), ("a\n  b", "a b"),
    ])
    func plainWordsHaveNoMarkup(source: String, words: String) {
        #expect(ReadmeTitle.plain(source) == words)
    }

    @Test(arguments: [
        ("- 1 is what?", "\\- 1 is what?"), ("> 1?", "\\> 1?"), ("# what?", "\\# what?"), ("1. what?", "1\\. what?"),
        ("what - why?", "what - why?"), ("**what**", "**what**"),
    ])
    func aTitleIsAParagraphWhateverItBeginsWith(title: String, expected: String) {
        #expect(TitleText.escaped(title) == expected)
    }

    @Test(
        arguments: [
            ("What?", nil), ("What? ⭐", .easy), ("What? ⭐⭐⭐", .medium), ("What? ⭐⭐⭐⭐⭐", .hard), ("What? 👶", .easy),
            ("What? 🚀", .hard),
        ] as [(String, Difficulty?)]
    )
    func picturesSayHowHardItIs(title: String, difficulty: Difficulty?) {
        let parted = LevelMark.parted(title)
        #expect(parted.difficulty == difficulty)
        #expect(parted.title == "What?" || parted.title == "What? ")
    }
}
