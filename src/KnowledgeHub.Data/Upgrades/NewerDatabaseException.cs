namespace KnowledgeHub.Data.Upgrades;

/// <summary>The database was upgraded by a newer version than this one, which would not know all that it holds.</summary>
/// <param name="migration">The newest migration that this version does not know.</param>
public sealed class NewerDatabaseException(string migration)
    : Exception(
        $"The database was upgraded by a newer version of KnowledgeHub ({migration}), which this version does not know. Nothing was changed. Start the newer version, or restore the backup of before the upgrade into an empty database."
    );
