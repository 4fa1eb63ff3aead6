/// Breaks words of alphabets with vowels between syllables, by the one rule that most languages share: a syllable
/// starts with the last consonant before a vowel. It is for words that must be broken somewhere.
enum Syllables {
    /// The syllables of a word, of two letters at its start and three at its end; one where there is nothing to break.
    static func split(_ word: [Character]) -> [[Character]] {
        var syllables: [[Character]] = [[]]
        for (index, character) in word.enumerated() {
            if starts(at: index, in: word) { syllables.append([]) }
            syllables[syllables.count - 1].append(character)
        }
        return syllables
    }

    private static func starts(at index: Int, in word: [Character]) -> Bool {
        guard index >= 2, index + 3 <= word.count, word[..<index].contains(where: isVowel) else { return false }
        let isPair = isPair(word[index], word[index + 1])
        return isConsonant(word[index])
            && word[index - 1].isLetter
            && !isPairAcross(index, word)
            && (isVowel(word[index + 1]) || isPair && isVowel(word[index + 2]))
    }

    private static func isPairAcross(_ index: Int, _ word: [Character]) -> Bool { isPair(word[index - 1], word[index]) }

    /// Whether two consonants stand for one sound, such as `ch`.
    private static func isPair(_ first: Character, _ second: Character) -> Bool {
        pairs.contains(String([first, second]).lowercased())
    }

    private static func isConsonant(_ letter: Character) -> Bool {
        letter.isLetter && letter.isCased && !isVowel(letter)
    }

    private static func isVowel(_ letter: Character) -> Bool { letter.lowercased().allSatisfy(vowels.contains) }

    private static let pairs: Set<String> = ["ch", "sh", "th", "ph", "gh", "ck", "qu", "rz", "sz", "cz", "ny", "ll"]

    private static let vowels = Set(
        "aeiouyàáâãäåæèéêëìíîïòóôõöøœùúûüýÿāăąēĕėęěīĭįıōŏőūŭůűųаеёиоуыэюяіїєαεηιουωάέήίόύώ"
    )
}
