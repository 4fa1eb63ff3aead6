import DeckleCore

/// A deck of one question in a language of its own, and what its last line is made of.
struct LanguageDeck: Sendable {
    let language: String
    /// The name of deck, topic and page.
    let title: String
    let prompt: String
    /// What introduces the takeaway, with what stands between it and the takeaway.
    let opening: String
    let label: String
    let takeaway: String
    /// The takeaway in one line, as the theme puts it.
    let line: String
    /// What the book and the sheet say of how many questions there are.
    let counts: String

    static let all = [
        LanguageDeck(
            language: "de",
            title: "Gezeiten",
            prompt: "Wann ist Springflut?",
            opening: "**Faustregel:** ",
            label: "Faustregel",
            takeaway: "zweimal im Monat",
            line: "Faustregel: zweimal im Monat",
            counts: "1 Frage: 1 leicht"
        ),
        LanguageDeck(
            language: "fr-CA",
            title: "Marées",
            prompt: "Quand vient la grande marée ?",
            opening: "À retenir\u{A0}: ",
            label: "À retenir",
            takeaway: "deux fois par mois",
            line: "À retenir\u{A0}: deux fois par mois",
            counts: "1 question\u{A0}: 1 facile"
        ),
        LanguageDeck(
            language: "ru",
            title: "Приливы",
            prompt: "Когда сизигийный прилив?",
            opening: "*Практическое правило* — ",
            label: "Практическое правило",
            takeaway: "дважды в месяц",
            line: "Практическое правило: дважды в месяц",
            counts: "1 вопрос: 1 лёгкий"
        ),
        LanguageDeck(
            language: "ar",
            title: "المد والجزر",
            prompt: "متى يكون المد الأعلى؟",
            opening: "**قاعدة عامة:** ",
            label: "قاعدة عامة",
            takeaway: "مرتين في الشهر",
            line: "قاعدة عامة: مرتين في الشهر",
            counts: "سؤال واحد: 1 سهل"
        ),
        LanguageDeck(
            language: "hi",
            title: "ज्वार",
            prompt: "बड़ा ज्वार कब आता है?",
            opening: "याद रखें: ",
            label: "याद रखें",
            takeaway: "महीने में दो बार",
            line: "याद रखें: महीने में दो बार",
            counts: "1 प्रश्न: 1 आसान"
        ),
        LanguageDeck(
            language: "zh-TW",
            title: "潮汐",
            prompt: "大潮何時出現？",
            opening: "**經驗法則**：",
            label: "經驗法則",
            takeaway: "每月兩次",
            line: "經驗法則：每月兩次",
            counts: "1 題：簡單 1 題"
        ),
        LanguageDeck(
            language: "zh",
            title: "潮汐",
            prompt: "大潮何时出现？",
            opening: "一句话总结——",
            label: "一句话总结",
            takeaway: "每月两次",
            line: "一句话总结：每月两次",
            counts: "1 题：简单 1 题"
        ),
        LanguageDeck(
            language: "ja",
            title: "潮汐",
            prompt: "大潮はいつですか。",
            opening: "要点：",
            label: "要点",
            takeaway: "月に二回",
            line: "要点：月に二回",
            counts: "1問：易しい1問"
        ),
        LanguageDeck(
            language: "ko",
            title: "조석",
            prompt: "사리는 언제인가?",
            opening: "> 한 줄 요약: ",
            label: "한 줄 요약",
            takeaway: "한 달에 두 번",
            line: "한 줄 요약: 한 달에 두 번",
            counts: "질문 1개: 쉬움 1개"
        ),
    ]

    /// A payload that holds the deck.
    func source(_ more: [Property] = []) -> Source {
        let answer = "\(prompt)\n\n\(opening)\(takeaway)"
        let question: Value = ["id": "1", "q": .string(prompt), "a": .string(answer), "difficulty": "easy"]
        let page: Value = [
            "path": .string("/\(title)"), "title": .string(title), "topicSlug": "1", "difficulty": "easy",
            "questions": .array([question]),
        ]
        let facts = [Property("name", .string(title)), Property("slug", "1"), Property("lang", .string(language))]
        let topic: Value = ["name": .string(title), "slug": "1"]
        return Payload.source([
            "data": ["hub": ["framework": .object(facts + more), "topics": .array([topic]), "qa": .array([page])]],
            "prerenderedAt": 1_700_000_000_000,
        ])
    }
}
