/// The words on a fold.
enum FoldLabel {
    /// Words that say no more than that an answer is hidden.
    private static let words = ["show", "reveal", "hint", "spoiler", "explanation"] + answers

    private static let answers = [
        "answer", "solution", "antwort", "lösung", "ответ", "відповідь", "réponse", "reponse", "respuesta", "resposta",
        "risposta", "odpowied", "odgovor", "antwoord",
        "jawaban", "cevap", "đáp án", "trả lời", "đáp", "răspuns", "përgjigj", "答案", "答え", "答", "正解", "정답", "답",
        "คำตอบ", "الجواب", "الإجابة", "إجابة",
    ]

    /// A label as it is compared: small letters, no tags, no signs.
    static func plain(_ label: String) -> String {
        var plain = "", isTag = false
        for scalar in label.lowercased().unicodeScalars {
            if scalar == "<" { isTag = true }
            if !isTag, scalar.isLetter || scalar == " " { plain.unicodeScalars.append(scalar) }
            if scalar == ">" { isTag = false }
        }
        return plain.split(separator: " ").joined(separator: " ")
    }

    /// Whether a plain label is nothing but the word for an answer.
    static func isAnswer(_ plain: String) -> Bool { answers.contains(plain) || plain == "correct answer" }

    /// Whether a plain label says that an answer is hidden.
    static func namesAnswer(_ plain: String) -> Bool {
        plain.split(separator: " ").count <= 4 && answers.contains { plain.contains($0) }
    }

    /// Whether a plain label fits any answer.
    static func isGeneric(_ plain: String) -> Bool {
        plain.isEmpty || plain.split(separator: " ").count <= 4 && words.contains { plain.contains($0) }
    }
}
