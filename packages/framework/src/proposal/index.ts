export { compileProposal, type Proposal, type ProposalResult } from './compile-proposal.js';
export { listProposals, PROPOSAL_FILE, type ProposalFiles, readProposal } from './files.js';
export { proposalJsonSchema } from './form.js';
