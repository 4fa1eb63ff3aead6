internal import CHarfBuzz
internal import DeckleCore

/// A script that characters belong to, such as Latin (Unicode Standard Annex #24).
struct Script: Hashable {
    let value: hb_script_t

    static func == (left: Self, right: Self) -> Bool { left.value == right.value }

    func hash(into hasher: inout Hasher) {
        hasher.combine(value.rawValue)
    }

    /// The script of a character; nil for one that belongs to several, such as a digit.
    init?(of scalar: Unicode.Scalar) {
        let script = unsafe hb_unicode_script(hb_unicode_funcs_get_default(), scalar.value)
        if [HB_SCRIPT_COMMON, HB_SCRIPT_INHERITED, HB_SCRIPT_UNKNOWN].contains(script) { return nil }
        value = script
    }

    var direction: Direction {
        hb_script_get_horizontal_direction(value) == HB_DIRECTION_RTL ? .rightToLeft : .leftToRight
    }
}
