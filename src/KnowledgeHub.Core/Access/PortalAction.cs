namespace KnowledgeHub.Core.Access;

/// <summary>Everything that a use case can be asked to do. Each action has at least one row in the <see cref="PolicyTable"/>.</summary>
public enum PortalAction
{
    /// <summary>Search entries; what is found depends on <see cref="ReadPractice"/>.</summary>
    SearchPractices,

    /// <summary>Read one entry.</summary>
    ReadPractice,

    /// <summary>Write a new draft.</summary>
    DraftPractice,

    /// <summary>Change an entry.</summary>
    RevisePractice,

    /// <summary>Publish a draft.</summary>
    PublishPractice,

    /// <summary>Take a published entry back to draft.</summary>
    WithdrawPractice,

    /// <summary>See an entry whole, with its working copy, review and every revision.</summary>
    ReadWorkingCopy,

    /// <summary>Hand a text in for review.</summary>
    SubmitPractice,

    /// <summary>Take a text back from review.</summary>
    TakeBackPractice,

    /// <summary>Approve a text or ask for changes.</summary>
    ReviewPractice,

    /// <summary>Comment on a text that is being worked on, and resolve comments.</summary>
    CommentPractice,

    /// <summary>Archive a published entry.</summary>
    ArchivePractice,

    /// <summary>Take an entry from the archive back to draft.</summary>
    ReopenPractice,

    /// <summary>Read the vocabularies and the thesaurus.</summary>
    ReadTaxonomy,

    /// <summary>Read the maturity framework.</summary>
    ReadFramework,

    /// <summary>List assessments; which ones depends on <see cref="ReadAssessment"/>.</summary>
    ListAssessments,

    /// <summary>Read an assessment with its answers, history and result.</summary>
    ReadAssessment,

    /// <summary>Answer an indicator.</summary>
    AnswerIndicator,

    /// <summary>Start, revise and run a cycle: scope, agencies, people, stages and the joint answers.</summary>
    RunCycle,

    /// <summary>Read an invitation to an assessment, and accept it once signed in.</summary>
    JoinTeam,

    /// <summary>Read what the agencies of a country answered on their own.</summary>
    ReadAgencyAnswers,

    /// <summary>Approve the joint answers of a country, or send them back.</summary>
    ApproveAssessment,

    /// <summary>Set levels of one's own beside the agreed ones.</summary>
    ValidateAssessment,

    /// <summary>Compare countries; which ones depends on <see cref="ReadAssessment"/>.</summary>
    CompareCountries,

    /// <summary>List, make and revoke one's own access tokens.</summary>
    ManageOwnTokens,

    /// <summary>See, set up and take away what one has beside one's own password.</summary>
    ManageOwnFactors,

    /// <summary>Add, change, remove and import concepts of the thesaurus, and read their history.</summary>
    EditThesaurus,

    /// <summary>Keep, run and remove one's own saved searches.</summary>
    SaveSearches,

    /// <summary>Read what readers search for, and say what was done about it.</summary>
    ReviewQueries,

    /// <summary>Pin and hide entries for searched texts, and take that back.</summary>
    CurateSearches,

    /// <summary>Learn what of the stored content this process cannot use.</summary>
    SeeOperation,

    /// <summary>End the safe mode that a restore has begun.</summary>
    ConfirmRestore,

    /// <summary>Read a file of an entry that is open to whoever may read the entry.</summary>
    ReadPublicFile,

    /// <summary>Read a file of an entry that is open to whoever is signed in.</summary>
    ReadMemberFile,

    /// <summary>Read a file of an entry that is open to whoever may change the entry.</summary>
    ReadEditorialFile,

    /// <summary>Attach files to an entry and remove them.</summary>
    ChangeFiles,

    /// <summary>Read a collection or a building block; its entries have rules of their own.</summary>
    ReadCollection,

    /// <summary>Make, change, publish and withdraw collections and building blocks.</summary>
    EditCollections,

    /// <summary>Say that an entry is useful, and take that back.</summary>
    VoteUseful,

    /// <summary>Report that an entry was put to use, and change or take back one's own report.</summary>
    ReportReuse,

    /// <summary>Read reports of reuse and decide which of them readers see.</summary>
    ReviewReuse,

    /// <summary>Follow entries and topics, and read one's own notifications.</summary>
    FollowChanges,

    /// <summary>See and end one's own sign-ins, and change one's own address; signed in, with any role or none.</summary>
    ManageOwnAccount,

    /// <summary>List and invite accounts, change their roles and countries, close and open them.</summary>
    ManageAccounts,

    /// <summary>Give an entry another owner.</summary>
    AssignOwner,

    /// <summary>Import entries from a table: new ones as drafts, changes as the text in work.</summary>
    ImportPractices,

    /// <summary>Change many entries at once, and read and undo such runs.</summary>
    EditInBulk,

    /// <summary>Delete one's own draft that nobody else has been shown.</summary>
    DeleteDraft,

    /// <summary>Read a country's evidence that is not restricted.</summary>
    ReadEvidence,

    /// <summary>Read a country's restricted evidence, with its titles and files.</summary>
    ReadRestrictedEvidence,

    /// <summary>Add, change and archive a country's evidence; who may write an answer may link it.</summary>
    EditEvidence,

    /// <summary>Write draft versions of the maturity framework, exchange them as workbooks, and publish them.</summary>
    EditFramework,

    /// <summary>Take part in the discussion of an assessment.</summary>
    DiscussAssessment,

    /// <summary>Speak for the country there: share its internal notes, and none of its advisors'.</summary>
    SpeakForCountry,

    /// <summary>Read what a country shares, and who looked at it.</summary>
    ReadConsent,

    /// <summary>Sign for a country what it shares, and take that back.</summary>
    GiveConsent,

    /// <summary>Set what a country aims at.</summary>
    EditTargets,

    /// <summary>Save, rename and delete what a country supposes its levels to be.</summary>
    WriteScenarios,

    /// <summary>Set what stands on the cover of a country's reports.</summary>
    EditReportCover,

    /// <summary>Approve the text of an executive summary.</summary>
    ApproveReportSummary,

    /// <summary>Find countries to work with, and the weak points that countries have in common.</summary>
    FindPeers,

    /// <summary>See every country that one advises at a glance.</summary>
    SeePortfolio,

    /// <summary>Read what a country has made public of its result.</summary>
    ReadPublicProfile,

    /// <summary>Read and export who did what to what, when; never what was written.</summary>
    ReadAuditTrail,
}
