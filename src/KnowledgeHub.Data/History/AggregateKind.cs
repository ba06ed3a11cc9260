namespace KnowledgeHub.Data.History;

/// <summary>The aggregates that have a history. The code is stored.</summary>
public enum AggregateKind
{
    /// <summary>An entry of the practice library.</summary>
    Practice,

    /// <summary>A vocabulary of the taxonomy.</summary>
    Vocabulary,

    /// <summary>A version of the maturity framework.</summary>
    Framework,

    /// <summary>An assessment of a country.</summary>
    Assessment,

    /// <summary>An answer of an assessment.</summary>
    Answer,

    /// <summary>A concept of the thesaurus.</summary>
    Concept,

    /// <summary>A personal access token; it has audit events only.</summary>
    AccessToken,

    /// <summary>What editors did about a text that readers searched for in vain.</summary>
    QueryTask,

    /// <summary>An entry pinned or hidden for a searched text.</summary>
    Curation,

    /// <summary>A file of an entry; its id follows that of the entry.</summary>
    Attachment,

    /// <summary>A comment on an entry; it has audit events only.</summary>
    PracticeComment,

    /// <summary>A collection or a building block.</summary>
    Compilation,

    /// <summary>A member's report that an entry was put to use.</summary>
    ReuseReport,

    /// <summary>A bulk edit.</summary>
    BulkRun,

    /// <summary>An invitation to an assessment; it has audit events only.</summary>
    Invitation,

    /// <summary>Who answers for an agency in an assessment; it has audit events only.</summary>
    Member,

    /// <summary>The votes for an entry, by its id; they have feed entries only, which name neither voter nor hour.</summary>
    UsefulVote,

    /// <summary>An item of a country's evidence library.</summary>
    EvidenceItem,

    /// <summary>An item linked to an answer; its id follows that of the answer.</summary>
    EvidenceLink,

    /// <summary>A version of the framework that is being written.</summary>
    FrameworkDraft,

    /// <summary>A remark about an indicator of an assessment.</summary>
    Remark,

    /// <summary>What a country shares of an assessment; its id is that of the assessment.</summary>
    ConsentSheet,

    /// <summary>What a country aims at; its id is that of the assessment.</summary>
    TargetProfile,

    /// <summary>Levels that a country supposes, to see what would come of them.</summary>
    Scenario,

    /// <summary>What a country puts on the cover of its reports.</summary>
    ReportCover,

    /// <summary>The approved summary of an assessment in a language; its id follows that of the assessment.</summary>
    ReportSummary,

    /// <summary>The state of the installation, when a restore was confirmed; there is one.</summary>
    Installation,

    /// <summary>A sign-in of a person; it has audit events only.</summary>
    AccountSession,

    /// <summary>An account: who may sign in, with which roles and countries; it has audit events only.</summary>
    Account,

    /// <summary>A look of somebody else at what a country shares, by the id of the assessment; it has audit events only.</summary>
    Look,

    /// <summary>A country that an account may work for, behind the id of the account; it has audit events only.</summary>
    CountryGrant,

    /// <summary>What an account has beside its password, by the account's id; it has audit events only.</summary>
    SecondFactor,
}
