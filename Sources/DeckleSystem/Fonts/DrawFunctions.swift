internal import CHarfBuzz

/// What HarfBuzz calls for every step along a glyph's edge; the data is a pointer to an ``OutlinePen``.
@safe
final class DrawFunctions: Sendable {
    // Safe and the same for all, because nothing of it changes once it is made.
    nonisolated(unsafe) let functions: OpaquePointer?

    static let shared = DrawFunctions()

    private init() {
        let functions = unsafe hb_draw_funcs_create()
        unsafe hb_draw_funcs_set_move_to_func(
            functions,
            { _, pen, _, x, y, _ in
                unsafe DrawFunctions.pen(pen) { $0.append(.move($0.point(x, y))) }
            },
            nil,
            nil
        )
        unsafe hb_draw_funcs_set_line_to_func(
            functions,
            { _, pen, _, x, y, _ in
                unsafe DrawFunctions.pen(pen) { $0.append(.line($0.point(x, y))) }
            },
            nil,
            nil
        )
        unsafe hb_draw_funcs_set_quadratic_to_func(
            functions,
            { _, pen, _, controlX, controlY, x, y, _ in
                unsafe DrawFunctions.pen(pen) {
                    $0.append(.quadratic($0.point(controlX, controlY), end: $0.point(x, y)))
                }
            },
            nil,
            nil
        )
        unsafe hb_draw_funcs_set_cubic_to_func(
            functions,
            { _, pen, _, firstX, firstY, secondX, secondY, x, y, _ in
                unsafe DrawFunctions.pen(pen) {
                    $0.append(.cubic($0.point(firstX, firstY), $0.point(secondX, secondY), end: $0.point(x, y)))
                }
            },
            nil,
            nil
        )
        unsafe hb_draw_funcs_make_immutable(functions)
        unsafe self.functions = functions
    }

    deinit { unsafe hb_draw_funcs_destroy(functions) }

    private static func pen(_ data: UnsafeMutableRawPointer?, _ body: (inout OutlinePen) -> Void) {
        guard let pen = unsafe data?.assumingMemoryBound(to: OutlinePen.self) else { return }
        unsafe body(&pen.pointee)
    }
}
