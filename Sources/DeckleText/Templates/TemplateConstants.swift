internal import DeckleCore

/// What a theme itself gives to its templates, written into them when they are compiled.
///
/// `{{labels.KEY}}` is a label, `{{labelsInStyle.KEY}}` the same between the quotes of a style sheet, and `{{css.NAME}}`
/// the style sheet `NAME.css` of the templates' folder.
struct TemplateConstants: Sendable {
    private let groups: [String: [String: TemplateValue]]

    init(_ theme: Theme, folder: String, style: (String) -> String) {
        var labels: [String: TemplateValue] = [:], labelsInStyle = labels, css = labels
        for key in theme.labels.entries.keys {
            labels[key] = .text(theme.labels[key])
            labelsInStyle[key] = .markup(Markup(inStyle: theme.labels[key]))
        }
        for (name, text) in theme.texts(in: folder, ending: ".css") { css[name] = .markup(Markup(text: style(text))) }
        groups = ["labels": labels, "labelsInStyle": labelsInStyle, "css": css]
    }

    subscript(path: [String]) -> TemplateValue? {
        path.count == 2 ? groups[path[0]]?[path[1]] : nil
    }

    /// The names that could have been meant by one of a group; nil where there is no such group.
    func names(like path: [String]) -> [String]? {
        path.first.flatMap { groups[$0] }?.keys.sorted().map { "\(path[0]).\($0)" }
    }
}
