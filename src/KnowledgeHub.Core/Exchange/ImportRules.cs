namespace KnowledgeHub.Core.Exchange;

/// <summary>Why a table, or a row of it, is not imported. Each name is a rule of a <see cref="RuleViolation"/>.</summary>
public static class ImportRules
{
    /// <summary>There is no row below the heads.</summary>
    public const string TableIsEmpty = "table-empty";

    /// <summary>There are more rows than <see cref="ImportTable.MaxRows"/>; the detail is the limit.</summary>
    public const string TooManyRows = "table-too-many-rows";

    /// <summary>There are more columns than <see cref="ImportTable.MaxColumns"/>; the detail is the limit.</summary>
    public const string TooManyColumns = "table-too-many-columns";

    /// <summary>The file has an extension other than .xlsx and .csv.</summary>
    public const string TypeIsNotTaken = "table-type-not-taken";

    /// <summary>Two columns are for the same field.</summary>
    public const string FieldIsRepeated = "field-repeated";

    /// <summary>No column is for a field.</summary>
    public const string NothingIsMapped = "nothing-mapped";

    /// <summary>A cell does not have the form that its field asks for; the detail is the cell.</summary>
    public const string CellIsMalformed = "cell-malformed";

    /// <summary>There is no entry with this id; the detail is the id.</summary>
    public const string EntryIsUnknown = "entry-unknown";

    /// <summary>Id and slug are those of two entries; the detail is the slug.</summary>
    public const string KeysDiffer = "keys-differ";

    /// <summary>The entry may not be changed by whoever imports.</summary>
    public const string EntryIsClosed = "entry-closed";

    /// <summary>Another row is about the same entry; the detail is the number of that row.</summary>
    public const string EntryIsRepeated = "entry-repeated";

    /// <summary>The original language of an entry that is there cannot be changed by an import.</summary>
    public const string LanguageIsFixed = "language-fixed";
}
