internal import DeckleCore
internal import DeckleText

/// A page as a site hands it out in Markdown: its body, with title and description above it where it has none of its own
/// (nuxt/content, `features/llms`).
enum LLMSPage {
    /// The path of the page in its site, without slashes at its ends.
    static func path(of file: String) -> String {
        let path = FilePath.withoutExtension(file.hasPrefix("raw/") ? String(file.dropFirst(4)) : file)
        return FilePath.name(of: path) == "index" ? FilePath.folder(of: path) : path
    }

    /// Whether a page holds nothing but its title, its description and links behind a rule: its content is data.
    static func isBare(_ text: SourceBytes) -> Bool {
        text.withBytes { bytes in
            for line in bytes.split(separator: 0x0A) {
                guard !line.allSatisfy(\.isSpace), !line.starts(with: "# ".utf8), !line.starts(with: ">".utf8) else {
                    continue
                }
                return line.starts(with: "---".utf8)
            }
            return true
        }
    }
}
