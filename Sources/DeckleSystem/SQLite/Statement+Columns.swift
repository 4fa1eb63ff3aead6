internal import CSQLite

extension Statement {
    /// The name of a column, by its number.
    package func name(_ column: Int) -> String {
        unsafe sqlite3_column_name(handle, Int32(column)).map { unsafe String(cString: $0) } ?? ""
    }

    /// The type that the table gives a column, as it is written there; empty where there is none.
    package func declaredType(_ column: Int) -> String {
        unsafe sqlite3_column_decltype(handle, Int32(column)).map { unsafe String(cString: $0) } ?? ""
    }

    /// Whether a column of the current row holds nothing.
    package func isNull(_ column: Int) -> Bool {
        unsafe sqlite3_column_type(handle, Int32(column)) == SQLITE_NULL
    }

    /// How many steps SQLite's machine has taken for the statement.
    var machineSteps: Int { unsafe Int(sqlite3_stmt_status(handle, SQLITE_STMTSTATUS_VM_STEP, 0)) }
}
