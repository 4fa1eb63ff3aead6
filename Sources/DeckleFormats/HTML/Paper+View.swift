package import DeckleCore
package import DeckleText

extension Paper: TemplateView {
    package static let fields: [TemplateField<Self>] = [
        .text("size") { $0.size },
        .text("page") { $0.page },
        .text("margin") { $0.margin },
    ]
}
