using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Teams;
using KnowledgeHub.Data.Assessments;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace KnowledgeHub.Data.Teams;

internal sealed class InvitationConfiguration : IEntityTypeConfiguration<Invitation>
{
    private const int AccountLength = 80;

    public void Configure(EntityTypeBuilder<Invitation> builder)
    {
        builder.ToTable("Invitations");
        builder.HasKey(invitation => invitation.Id);
        builder.Property(invitation => invitation.Id).ValueGeneratedNever();
        builder
            .Property(invitation => invitation.Assessment)
            .HasColumnName("AssessmentId")
            .HasMaxLength(AssessmentConfiguration.IdLength);
        builder.Property(invitation => invitation.Role).HasConversion<string>().HasMaxLength(20);
        builder
            .Property(invitation => invitation.Agency)
            .HasMaxLength(ParticipatingAgency.MaxCodeLength);
        builder
            .Property(invitation => invitation.Addressee)
            .HasMaxLength(TeamRules.MaxAddresseeLength);
        builder.Property(invitation => invitation.Replaces).HasMaxLength(AccountLength);
        builder.Property(invitation => invitation.SecretHash).HasMaxLength(64);
        builder.Property(invitation => invitation.InvitedBy).HasMaxLength(AccountLength);
        builder.HasIndex(invitation => invitation.SecretHash).IsUnique();
        builder
            .HasOne<Assessment>()
            .WithMany()
            .HasForeignKey(invitation => new { invitation.Assessment, invitation.Country })
            .HasPrincipalKey(assessment => new { assessment.Id, assessment.Country })
            .OnDelete(DeleteBehavior.Cascade);
    }
}
