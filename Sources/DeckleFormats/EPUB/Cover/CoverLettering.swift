internal import DeckleCore
internal import DeckleSystem

/// The texts of a cover, set in fonts; all or, where the title cannot be set, none.
struct CoverLettering {
    /// A text that is ready to be drawn.
    struct Setting {
        let lines: CoverLines
        let choice: CoverFonts.Choice
    }

    /// Why a text is not on the cover.
    private enum Lack: Error {
        case font
        case room

        var words: String {
            switch self {
            case .font: "no font that was found has all letters"
            case .room: "there is no room for all"
            }
        }
    }

    /// By the number of the layer; without those that are left out.
    private(set) var settings: [Int: Setting] = [:]
    /// What is left out, and which fonts were taken.
    private(set) var log: [Diagnostic] = []

    private let language: String
    private let direction: Direction

    init(_ composition: CoverComposition, _ facts: CoverFacts, fonts: CoverFonts) {
        language = facts.view.language
        direction = facts.view.direction
        var fonts = fonts
        for (index, layer) in composition.layers.enumerated() {
            guard case .text(let text) = layer,
                let words = text.wordings.lazy.compactMap({ $0.text(of: facts) }).first
            else { continue }
            do throws(Lack) {
                settings[index] = try setting(of: Self.cased(words, text), text, &fonts)
            } catch {
                log.append(Self.remark(error, text, fonts))
                guard text.isTitle else { continue }
                settings = [:]
                break
            }
        }
        log += fonts.log + fontNotes
    }

    /// A line of a setting, for type of the size 1.
    func shaped(_ line: String, _ text: CoverText, _ font: Font) -> ShapedText {
        font.shaped(line, language: language, direction, spacing: text.spacing)
    }

    private func setting(of words: String, _ text: CoverText, _ fonts: inout CoverFonts) throws(Lack) -> Setting {
        guard let choice = fonts.choice(for: words, text) else { throw .font }
        let lines = CoverLines(words, sizes: text.sizes, width: text.width, lines: text.lines) {
            shaped($0, text, choice.font).width
        }
        guard let lines else { throw .room }
        return Setting(lines: lines, choice: choice)
    }

    private static func cased(_ words: String, _ text: CoverText) -> String {
        switch text.letterCase {
        case .upper: words.uppercased()
        case .lower: words.lowercased()
        case nil: words
        }
    }
}

// MARK: - What there is to say

extension CoverLettering {
    private static func remark(_ lack: Lack, _ text: CoverText, _ fonts: CoverFonts) -> Diagnostic {
        if lack == .font, fonts.areMissing {
            return .note(.epubCoverShapes, "the cover has no letters, as no font was found", hint: fontHint)
        }
        let hint = lack == .font ? fontHint : "--set epub.cover=FILE takes a picture of your own"
        if text.isTitle {
            return .warning(.epubCoverLetters, "the cover has no letters, as \(lack.words) of its title", hint: hint)
        }
        return .note(.epubCoverLine, "a line of the cover is left out, as \(lack.words) of it", hint: hint)
    }

    private static let fontHint = "--set epub.cover-font=FILE names one"

    private var fontNotes: [Diagnostic] {
        let files = settings.sorted { $0.key < $1.key }.map(\.value.choice.file)
        return files.indices.filter { !files[..<$0].contains(files[$0]) }.map { index in
            .note(.epubCoverFont, "the cover is lettered with \(files[index])")
        }
    }
}
